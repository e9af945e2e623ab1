-- Verify guildkeeper:automod/_forget_excerpts on pg

begin;

select 'automod._forget_excerpts'::regproc;

rollback;
