-- Verify guildkeeper:rolejobs/draft on pg

begin;

select 'rolejobs.draft'::regclass;

rollback;
