-- Revert guildkeeper:tickets/_go_on_reading from pg

begin;
set local role guildkeeper_owner;

drop function tickets._go_on_reading;

commit;
