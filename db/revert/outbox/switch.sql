-- Revert guildkeeper:outbox/switch from pg

begin;
set local role guildkeeper_owner;

drop function outbox._throw_switch(boolean, text);
drop table outbox.switch;

commit;
