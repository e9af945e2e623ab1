-- Verify guildkeeper:economy/_change on pg

begin;

select 'economy._change'::regproc;

rollback;
