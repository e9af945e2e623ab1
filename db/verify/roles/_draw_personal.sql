-- Verify guildkeeper:roles/_draw_personal on pg

begin;

select 'roles._draw_personal'::regproc;

rollback;
