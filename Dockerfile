# Vocation, built from a checkout of this repository:  docker build -t vocation .
ARG NODE=24-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
# The package's own "prepare" builds, and there is nothing to build yet.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:${NODE}
# git and its certificates fetch content (CONTENT_REPO); npm and yarn are of no use to a running server.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates git openssh-client \
    && rm -rf /var/lib/apt/lists/* /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx \
       /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-* \
    && install --directory --owner=node --group=node --mode=0700 /var/cache/vocation /var/lib/vocation
# One container on one machine keeps its state in a volume; several share a Postgres (DATABASE_URL).
ENV NODE_ENV=production PORT=3978 DATA_DIR=/var/lib/vocation
WORKDIR /app
COPY package.json LICENSE ./
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY content content
COPY manifest manifest
USER node
EXPOSE 3978
VOLUME ["/var/cache/vocation", "/var/lib/vocation"]
# Node asks itself: there is no curl here. A server that is stopping or not ready yet is still healthy.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and gets the signals; SIGTERM ends it within ten seconds.
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--disallow-code-generation-from-strings", "dist/cli.js"]
CMD ["serve"]
