-- Specification of discord.remove_role: the effect that takes a role from a member.

begin;
select plan(6);

do $$ begin perform discord.remove_role(1, 501, 201, '"Level 5"'); end $$;
select results_eq(
  'select guild_id, lane, method, path, body, reason, recipient_id, expires_at from outbox.effect',
  $$values (
    1::bigint, 'member 501', 'DELETE', '/guilds/1/members/501/roles/201', null::jsonb, '"Level 5"'::jsonb, null::bigint,
    null::timestamptz
  )$$,
  'it is Discord''s request for one role of one member, in the member''s lane, with its reason, and never too late'
);

delete from outbox.effect;
do $$ begin perform discord.remove_role(1, 501, 201); end $$;
select is((select reason from outbox.effect), null, 'it needs no reason');

do $$ begin perform discord.add_role(1, 501, 202), discord.remove_role(1, 501, 202); end $$;
select is(
  (select count(distinct lane) from outbox.effect), 1::bigint,
  'roles of one member, given or taken, share one lane: Discord may lose one of two at once'
);
delete from outbox.effect;
do $$
begin
  perform discord.remove_role(1, 501, 202, bulk => true, on_failed => 'event._new_day', arguments => '{"a": 1}');
end;
$$;
select is((select bulk from outbox.effect), true, 'it may be one of thousands');
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up', $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'and what is to be done when it fails is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.remove_role'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
