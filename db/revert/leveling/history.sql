-- Revert guildkeeper:leveling/history from pg

begin;
set local role guildkeeper_owner;

drop table leveling.history;

commit;
