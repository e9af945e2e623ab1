-- Revert guildkeeper:outbox/prune from pg

begin;
set local role guildkeeper_owner;

drop function outbox.prune;

commit;
