-- Verify guildkeeper:rolejobs/list on pg

begin;

select 'rolejobs.list'::regproc;

rollback;
