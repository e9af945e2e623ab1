-- Verify guildkeeper:automod/_forget_traces on pg

begin;

select 'automod._forget_traces'::regproc;

rollback;
