-- Revert guildkeeper:tickets/_set_clocks from pg

begin;
set local role guildkeeper_owner;

drop function tickets._set_clocks;

commit;
