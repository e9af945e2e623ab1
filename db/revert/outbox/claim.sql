-- Revert guildkeeper:outbox/claim from pg

begin;
set local role guildkeeper_owner;

drop function outbox.claim(integer, interval, timestamptz);
drop type outbox.claimed;

commit;
