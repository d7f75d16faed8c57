// The explorer on a page of its own, as the tests drive it. `?dark` shows it as VitePress does in the dark.

import "./explorer.css";
import { mount } from "./mount.ts";

document.documentElement.classList.toggle("dark", new URLSearchParams(location.search).has("dark"));
const unmount = mount(document.querySelector("main") as HTMLElement);
Object.assign(globalThis, { unmount });
