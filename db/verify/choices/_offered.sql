-- Verify guildkeeper:choices/_offered on pg

begin;

select 'choices._offered'::regproc;

rollback;
