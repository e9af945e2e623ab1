-- Verify guildkeeper:moderation/search on pg

begin;

select 'moderation.search'::regproc;

rollback;
