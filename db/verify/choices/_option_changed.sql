-- Verify guildkeeper:choices/_option_changed on pg

begin;

select 'choices._option_changed'::regproc;

rollback;
