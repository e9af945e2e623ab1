-- Revert guildkeeper:automod/_tidy from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('automod._tidy'); end $$;
drop function automod._tidy;
drop function automod._prune_matches;

commit;
