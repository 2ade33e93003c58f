# Poise in a container: built in one stage, run in another by nobody in particular, on a file system that may be read-only.
# Only /data is ever written. See docs/operation.md.

FROM node:24-bookworm-slim AS build
WORKDIR /poise
# better-sqlite3 is compiled where no ready-made binary fits.
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc* ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev --no-fund --no-audit

FROM node:24-bookworm-slim
ENV NODE_ENV=production POISE_DATA=/data HOST=0.0.0.0 PORT=4100
WORKDIR /poise
COPY --from=build /poise/package.json ./
COPY --from=build /poise/bin ./bin
COPY --from=build /poise/dist ./dist
COPY --from=build /poise/scenarios ./scenarios
COPY --from=build /poise/node_modules ./node_modules
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 4100
STOPSIGNAL SIGTERM
# Alive is not ready: a full disk must not make the container start again and again.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between, so that SIGTERM reaches the server.
ENTRYPOINT ["node", "bin/poise.js"]
CMD ["serve"]
