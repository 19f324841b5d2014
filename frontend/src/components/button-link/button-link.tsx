import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/** A way to another page that looks like a button and is a link. */
export const ButtonLink = createLink(Button);
