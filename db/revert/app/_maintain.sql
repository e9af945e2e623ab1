-- Revert guildkeeper:app/_maintain from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('app._maintain'); end $$;
drop function app._maintain(bigint, jsonb, timestamptz);

commit;
