-- Verify guildkeeper:automod/_with_consequence on pg

begin;

select 'automod._with_consequence'::regproc;

rollback;
