-- Verify guildkeeper:rolejobs/_change on pg

begin;

select 'rolejobs._change'::regproc;

rollback;
