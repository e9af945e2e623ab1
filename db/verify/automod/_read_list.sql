-- Verify guildkeeper:automod/_read_list on pg

begin;

select 'automod._read_list'::regproc;

rollback;
