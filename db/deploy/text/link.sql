-- Deploy guildkeeper:text/link to pg

begin;
set local role guildkeeper_owner;

create type text.link as (host text, path text, is_clickable boolean);
comment on type text.link is
'Where a link leads, as a browser reads it. is_clickable: it has a scheme; else it is a host and a path alone, of which the
client knows those of invites.';

commit;
