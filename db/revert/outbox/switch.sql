-- Revert guildkeeper:outbox/switch from pg

begin;
set local role guildkeeper_owner;

drop function outbox._throw_switch;
drop table outbox.switch;

commit;
