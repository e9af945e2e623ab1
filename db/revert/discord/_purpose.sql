-- Revert guildkeeper:discord/_purpose from pg

begin;
set local role guildkeeper_owner;

drop function discord._purpose;

commit;
