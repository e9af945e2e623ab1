-- Verify guildkeeper:choices/_overlooked on pg

begin;

select 'choices._overlooked'::regproc;

rollback;
