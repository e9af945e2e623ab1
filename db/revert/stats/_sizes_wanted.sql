-- Revert guildkeeper:stats/_sizes_wanted from pg

begin;
set local role guildkeeper_owner;

drop function stats._sizes_wanted;

commit;
