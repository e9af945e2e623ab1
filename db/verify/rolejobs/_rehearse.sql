-- Verify guildkeeper:rolejobs/_rehearse on pg

begin;

select 'rolejobs._rehearse'::regproc;

rollback;
