-- Verify guildkeeper:rolejobs/schema on pg

begin;

select 'rolejobs'::regnamespace;

rollback;
