-- Revert guildkeeper:outbox/effect from pg

begin;
set local role guildkeeper_owner;

drop table outbox.effect;
drop type outbox.state;

commit;
