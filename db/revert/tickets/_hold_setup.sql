-- Revert guildkeeper:tickets/_hold_setup from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hold_setup;

commit;
