-- Verify guildkeeper:choices/_unmoved on pg

begin;

select 'choices._unmoved'::regproc;

rollback;
