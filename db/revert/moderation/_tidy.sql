-- Revert guildkeeper:moderation/_tidy from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._tidy'); end $$;
drop function moderation._tidy(bigint, jsonb, timestamptz);
drop function moderation._prune_matches(bigint, timestamptz, integer);

commit;
