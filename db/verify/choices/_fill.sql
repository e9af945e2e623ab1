-- Verify guildkeeper:choices/_fill on pg

begin;

select 'choices._fill'::regproc;

rollback;
