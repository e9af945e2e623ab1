-- Deploy guildkeeper:outbox/handler to pg

begin;
set local role guildkeeper_owner;

create table outbox.handler (
  function text not null,
  constraint handler_pkey primary key (function)
);

comment on table outbox.handler is
'The functions that outbox.schedule takes, by name (''economy._end_round''): each domain registers its own. No guild''s: a
reference table.';

grant select on outbox.handler to guildkeeper_admin;

commit;
