-- Verify guildkeeper:choices/_tell on pg

begin;

select 'choices._tell'::regproc;

rollback;
