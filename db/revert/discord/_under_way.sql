-- Revert guildkeeper:discord/_under_way from pg

begin;
set local role guildkeeper_owner;

drop function discord._under_way;

commit;
