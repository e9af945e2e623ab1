-- Verify guildkeeper:choices/_standing on pg

begin;

select 'choices._standing'::regproc;

rollback;
