-- Revert guildkeeper:discord/_greet from pg

begin;
set local role guildkeeper_owner;

drop trigger greet_again on app.guild;
drop trigger greet on app.guild;
drop function discord._greet;

commit;
