-- Verify guildkeeper:choices/_seek on pg

begin;

select 'choices._seek'::regproc;

rollback;
