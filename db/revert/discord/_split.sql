-- Revert guildkeeper:discord/_split from pg

begin;
set local role guildkeeper_owner;

drop function discord._split;

commit;
