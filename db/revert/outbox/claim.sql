-- Revert guildkeeper:outbox/claim from pg

begin;
set local role guildkeeper_owner;

drop function outbox.claim;
drop type outbox.claimed;

commit;
