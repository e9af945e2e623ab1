-- Revert guildkeeper:outbox/reopen from pg

begin;
set local role guildkeeper_owner;

drop function outbox.reopen;

commit;
