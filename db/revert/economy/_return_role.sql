-- Revert guildkeeper:economy/_return_role from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('economy._return_role'); end $$;
drop function economy._return_role(bigint, jsonb, timestamptz);

commit;
