-- Revert guildkeeper:leveling/walk from pg

begin;
set local role guildkeeper_owner;

drop table leveling.walk;

commit;
