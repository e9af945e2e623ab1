-- Verify guildkeeper:stats/_compact_quarters on pg

begin;

select 'stats._compact_quarters'::regproc;

rollback;
