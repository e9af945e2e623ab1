-- Verify guildkeeper:automod/_with_earlier on pg

begin;

select 'automod._with_earlier'::regproc;

rollback;
