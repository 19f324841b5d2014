import { createLink } from '@tanstack/react-router';
import { Button } from 'antd';

/**
 * A way to another page that looks like a button and is a link. Its looks are `color` and `variant`:
 * `type` does not get through to the button.
 */
export const ButtonLink = createLink(Button);
