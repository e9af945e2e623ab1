-- Revert guildkeeper:stats/_compact_quarters from pg

begin;
set local role guildkeeper_owner;

drop function stats._compact_quarters;

commit;
