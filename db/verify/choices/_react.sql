-- Verify guildkeeper:choices/_react on pg

begin;

select 'choices._react'::regproc;

rollback;
