-- Revert guildkeeper:discord/_cut from pg

begin;
set local role guildkeeper_owner;

drop function discord._cut;

commit;
