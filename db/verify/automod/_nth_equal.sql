-- Verify guildkeeper:automod/_nth_equal on pg

begin;

select 'automod._nth_equal'::regproc;

rollback;
